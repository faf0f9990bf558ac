; LLVM 22.1.0, sources 5a53a6284b452015cc741b0466af745cfc2f2878040059e4ebd886259e5120f9
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_max_columns(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.35.i = getelementptr i8, ptr %.1, i64 40
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.49.i = getelementptr i8, ptr %.1, i64 48
  %.50.i = load i64, ptr %.49.i, align 8, !noalias !0
  %.63.i = getelementptr i8, ptr %.1, i64 56
  %.64.i = load i64, ptr %.63.i, align 8, !noalias !0
  %.77.i = getelementptr i8, ptr %.1, i64 64
  %.78.i = load i64, ptr %.77.i, align 8, !noalias !0
  %.79.i = sitofp i64 %.78.i to float
  %.84.i = shl nsw i64 %.36.i, 2
  %.124.i = sub i64 %.4, %.3
  %.170.i36.not = icmp slt i64 %.124.i, 1
  br i1 %.170.i36.not, label %f32_max_columns.body.exit, label %B346.if.i.lr.ph

B346.if.i.lr.ph:                                  ; preds = %.6
  %.21.i = getelementptr i8, ptr %.1, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.234.i = load i64, ptr %.1, align 8, !noalias !0
  %.235.i = lshr i64 %.234.i, 48
  %.237.i = load ptr, ptr %.2, align 8, !noalias !0
  %.238.i = and i64 %.234.i, 281474976710655
  %.239.i = getelementptr i64, ptr %.237.i, i64 %.235.i
  %.246.i = mul i64 %.84.i, %.22.i
  %.265.i = getelementptr i8, ptr %.1, i64 16
  %.266.i = load i64, ptr %.265.i, align 8, !noalias !0
  %.267.i = lshr i64 %.266.i, 48
  %.270.i = and i64 %.266.i, 281474976710655
  %.271.i = getelementptr i64, ptr %.237.i, i64 %.267.i
  %.427306.i = lshr i64 %.22.i, 2
  %.469.not.i = icmp eq i64 %.427306.i, 0
  %0 = and i64 %.22.i, 252
  %.487.not.i = icmp ne i64 %0, 0
  %.488307.i = lshr i64 %.22.i, 8
  %.489.i = zext i1 %.487.not.i to i64
  %.490.i = add nuw nsw i64 %.488307.i, %.489.i
  %1 = shl i64 %.36.i, 4
  %.711.i = shl nsw i64 %.36.i, 3
  %.724.i = mul nsw i64 %.36.i, 12
  %.784.i = and i64 %.22.i, -4
  %.824.i = and i64 %.22.i, 3
  %.867.i20.not = icmp eq i64 %.824.i, 0
  %.930.i = insertelement <16 x float> poison, float %.79.i, i64 0
  %.931.i = shufflevector <16 x float> %.930.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.1156.i28.not = icmp slt i64 %.22.i, 1
  %.511.i15.not40 = icmp eq i64 %.490.i, 0
  %.511.i15.not = select i1 %.469.not.i, i1 true, i1 %.511.i15.not40
  br label %B346.if.i

B344.i.loopexit:                                  ; preds = %B1838.i, %B1640.i
  %.170.i = icmp sgt i64 %.114.i.037, 1
  br i1 %.170.i, label %B346.if.i, label %f32_max_columns.body.exit

B1350.i:                                          ; preds = %B1090.if.i, %B942.if.i
  %a.2.3.i.lcssa = phi <16 x float> [ splat (float 0xFFF0000000000000), %B942.if.i ], [ %.695.i, %B1090.if.i ]
  %b.2.3.i.lcssa = phi <16 x float> [ splat (float 0xFFF0000000000000), %B942.if.i ], [ %.707.i, %B1090.if.i ]
  %c.2.3.i.lcssa = phi <16 x float> [ splat (float 0xFFF0000000000000), %B942.if.i ], [ %.720.i, %B1090.if.i ]
  %d.2.3.i.lcssa = phi <16 x float> [ splat (float 0xFFF0000000000000), %B942.if.i ], [ %.733.i, %B1090.if.i ]
  %.743.i = fcmp ogt <16 x float> %a.2.3.i.lcssa, %b.2.3.i.lcssa
  %.745.i = fcmp uno <16 x float> %a.2.3.i.lcssa, zeroinitializer
  %2 = select <16 x i1> %.745.i, <16 x i1> splat (i1 true), <16 x i1> %.743.i
  %.746.i = select <16 x i1> %2, <16 x float> %a.2.3.i.lcssa, <16 x float> %b.2.3.i.lcssa
  %.753.i = fcmp ogt <16 x float> %c.2.3.i.lcssa, %d.2.3.i.lcssa
  %.755.i = fcmp uno <16 x float> %c.2.3.i.lcssa, zeroinitializer
  %3 = select <16 x i1> %.755.i, <16 x i1> splat (i1 true), <16 x i1> %.753.i
  %.756.i = select <16 x i1> %3, <16 x float> %c.2.3.i.lcssa, <16 x float> %d.2.3.i.lcssa
  %.761.i = fcmp ogt <16 x float> %.746.i, %.756.i
  %.763.i = fcmp uno <16 x float> %.746.i, zeroinitializer
  %4 = select <16 x i1> %.763.i, <16 x i1> splat (i1 true), <16 x i1> %.761.i
  %.764.i = select <16 x i1> %4, <16 x float> %.746.i, <16 x float> %.756.i
  %.766.i = fcmp ogt <16 x float> %whole.3.2.i18, %.764.i
  %.768.i = fcmp uno <16 x float> %whole.3.2.i18, zeroinitializer
  %5 = select <16 x i1> %.768.i, <16 x i1> splat (i1 true), <16 x i1> %.766.i
  %.769.i = select <16 x i1> %5, <16 x float> %whole.3.2.i18, <16 x float> %.764.i
  %.511.i = icmp sgt i64 %.458.i.017, 1
  br i1 %.511.i, label %B942.if.i, label %B1436.i

B1436.i:                                          ; preds = %B1350.i, %B742.if.i
  %whole.3.2.i.lcssa = phi <16 x float> [ splat (float 0xFFF0000000000000), %B742.if.i ], [ %.769.i, %B1350.i ]
  br i1 %.867.i20.not, label %B1538.i, label %B1474.if.i

B1538.i:                                          ; preds = %B1474.if.i, %B1436.i
  %whole.4.2.i.lcssa = phi <16 x float> [ %whole.3.2.i.lcssa, %B1436.i ], [ %.914.i, %B1474.if.i ]
  %.933.i = fdiv <16 x float> %whole.4.2.i.lcssa, %.931.i
  %.937.i = getelementptr i8, ptr %.281.i, i64 %8
  store <16 x float> %.933.i, ptr %.937.i, align 4, !noalias !0
  %.371.i = icmp sgt i64 %.317.i.027, 1
  br i1 %.371.i, label %B742.if.i, label %B1640.i

B1640.i:                                          ; preds = %B1538.i, %B346.if.i
  %.988.i = and i64 %.219.i, 15
  %.1031.i33.not = icmp eq i64 %.988.i, 0
  br i1 %.1031.i33.not, label %B344.i.loopexit, label %B1688.if.i.preheader

B1688.if.i.preheader:                             ; preds = %B1640.i
  %.946.i = and i64 %.219.i, -16
  br label %B1688.if.i

B1838.i:                                          ; preds = %B1752.if.i, %B1688.if.i
  %result.2.2.i.lcssa = phi float [ 0xFFF0000000000000, %B1688.if.i ], [ %.1206.i, %B1752.if.i ]
  %.1223.i = fdiv float %result.2.2.i.lcssa, %.79.i
  %.1227.i = getelementptr i8, ptr %.281.i, i64 %16
  store float %.1223.i, ptr %.1227.i, align 4, !noalias !0
  %.1031.i = icmp samesign ugt i64 %.978.i.035, 1
  br i1 %.1031.i, label %B1688.if.i, label %B344.i.loopexit

B346.if.i:                                        ; preds = %B346.if.i.lr.ph, %B344.i.loopexit
  %.111.i.038 = phi i64 [ %.3, %B346.if.i.lr.ph ], [ %.183.i, %B344.i.loopexit ]
  %.114.i.037 = phi i64 [ %.124.i, %B346.if.i.lr.ph ], [ %.179.i, %B344.i.loopexit ]
  %.179.i = add nsw i64 %.114.i.037, -1
  %.183.i = add i64 %.111.i.038, 1
  %.209.i = udiv i64 %.111.i.038, %.64.i
  %.211.i = mul nsw i64 %.209.i, %.64.i
  %.212.i.recomposed = urem i64 %.111.i.038, %.64.i
  %.214.i = mul nsw i64 %.212.i.recomposed, %.50.i
  %.216.i = sub nsw i64 %.36.i, %.214.i
  %.219.i = tail call i64 @llvm.smin.i64(i64 %.50.i, i64 %.216.i)
  %.240.i = load ptr, ptr %.239.i, align 8, !noalias !0
  %.241.i = getelementptr i8, ptr %.240.i, i64 %.238.i
  %.248.i = mul i64 %.246.i, %.209.i
  %.249.i = shl nsw i64 %.214.i, 2
  %6 = getelementptr i8, ptr %.241.i, i64 %.248.i
  %.251.i = getelementptr i8, ptr %6, i64 %.249.i
  %.272.i = load ptr, ptr %.271.i, align 8, !noalias !0
  %.273.i = getelementptr i8, ptr %.272.i, i64 %.270.i
  %.278.i = mul nsw i64 %.209.i, %.84.i
  %7 = getelementptr i8, ptr %.273.i, i64 %.278.i
  %.281.i = getelementptr i8, ptr %7, i64 %.249.i
  %.286302.i = lshr i64 %.219.i, 4
  %.371.i25.not = icmp eq i64 %.286302.i, 0
  br i1 %.371.i25.not, label %B1640.i, label %B742.if.i

B742.if.i:                                        ; preds = %B346.if.i, %B1538.i
  %.317.i.027 = phi i64 [ %.380.i, %B1538.i ], [ %.286302.i, %B346.if.i ]
  %.314.i.026 = phi i64 [ %.384.i, %B1538.i ], [ 0, %B346.if.i ]
  %.380.i = add nsw i64 %.317.i.027, -1
  %.384.i = add nuw nsw i64 %.314.i.026, 1
  %8 = shl i64 %.314.i.026, 6
  %.416.i = getelementptr i8, ptr %.251.i, i64 %8
  br i1 %.511.i15.not, label %B1436.i, label %B942.if.i

B942.if.i:                                        ; preds = %B742.if.i, %B1350.i
  %whole.3.2.i18 = phi <16 x float> [ %.769.i, %B1350.i ], [ splat (float 0xFFF0000000000000), %B742.if.i ]
  %.458.i.017 = phi i64 [ %.520.i, %B1350.i ], [ %.490.i, %B742.if.i ]
  %.455.i.016 = phi i64 [ %.524.i, %B1350.i ], [ 0, %B742.if.i ]
  %.520.i = add nsw i64 %.458.i.017, -1
  %.524.i = add nuw nsw i64 %.455.i.016, 64
  %.567.i = tail call i64 @llvm.smin.i64(i64 %.524.i, i64 %.427306.i)
  %.604.i = sub nsw i64 %.567.i, %.455.i.016
  %.647.i5.not = icmp slt i64 %.604.i, 1
  br i1 %.647.i5.not, label %B1350.i, label %B1090.if.i

B1090.if.i:                                       ; preds = %B942.if.i, %B1090.if.i
  %d.2.3.i11 = phi <16 x float> [ %.733.i, %B1090.if.i ], [ splat (float 0xFFF0000000000000), %B942.if.i ]
  %c.2.3.i10 = phi <16 x float> [ %.720.i, %B1090.if.i ], [ splat (float 0xFFF0000000000000), %B942.if.i ]
  %b.2.3.i9 = phi <16 x float> [ %.707.i, %B1090.if.i ], [ splat (float 0xFFF0000000000000), %B942.if.i ]
  %a.2.3.i8 = phi <16 x float> [ %.695.i, %B1090.if.i ], [ splat (float 0xFFF0000000000000), %B942.if.i ]
  %.594.i.07 = phi i64 [ %.656.i, %B1090.if.i ], [ %.604.i, %B942.if.i ]
  %.591.i.06 = phi i64 [ %.660.i, %B1090.if.i ], [ %.455.i.016, %B942.if.i ]
  %.656.i = add nsw i64 %.594.i.07, -1
  %.660.i = add nuw i64 %.591.i.06, 1
  %9 = mul i64 %1, %.591.i.06
  %.689.i = getelementptr i8, ptr %.416.i, i64 %9
  %.690.i = load <16 x float>, ptr %.689.i, align 4, !noalias !0
  %.692.i = fcmp ogt <16 x float> %a.2.3.i8, %.690.i
  %.694.i = fcmp uno <16 x float> %a.2.3.i8, zeroinitializer
  %10 = select <16 x i1> %.694.i, <16 x i1> splat (i1 true), <16 x i1> %.692.i
  %.695.i = select <16 x i1> %10, <16 x float> %a.2.3.i8, <16 x float> %.690.i
  %.701.i = getelementptr i8, ptr %.689.i, i64 %.84.i
  %.702.i = load <16 x float>, ptr %.701.i, align 4, !noalias !0
  %.704.i = fcmp ogt <16 x float> %b.2.3.i9, %.702.i
  %.706.i = fcmp uno <16 x float> %b.2.3.i9, zeroinitializer
  %11 = select <16 x i1> %.706.i, <16 x i1> splat (i1 true), <16 x i1> %.704.i
  %.707.i = select <16 x i1> %11, <16 x float> %b.2.3.i9, <16 x float> %.702.i
  %.714.i = getelementptr i8, ptr %.689.i, i64 %.711.i
  %.715.i = load <16 x float>, ptr %.714.i, align 4, !noalias !0
  %.717.i = fcmp ogt <16 x float> %c.2.3.i10, %.715.i
  %.719.i = fcmp uno <16 x float> %c.2.3.i10, zeroinitializer
  %12 = select <16 x i1> %.719.i, <16 x i1> splat (i1 true), <16 x i1> %.717.i
  %.720.i = select <16 x i1> %12, <16 x float> %c.2.3.i10, <16 x float> %.715.i
  %.727.i = getelementptr i8, ptr %.689.i, i64 %.724.i
  %.728.i = load <16 x float>, ptr %.727.i, align 4, !noalias !0
  %.730.i = fcmp ogt <16 x float> %d.2.3.i11, %.728.i
  %.732.i = fcmp uno <16 x float> %d.2.3.i11, zeroinitializer
  %13 = select <16 x i1> %.732.i, <16 x i1> splat (i1 true), <16 x i1> %.730.i
  %.733.i = select <16 x i1> %13, <16 x float> %d.2.3.i11, <16 x float> %.728.i
  %.647.i = icmp samesign ugt i64 %.594.i.07, 1
  br i1 %.647.i, label %B1090.if.i, label %B1350.i

B1474.if.i:                                       ; preds = %B1436.i, %B1474.if.i
  %whole.4.2.i23 = phi <16 x float> [ %.914.i, %B1474.if.i ], [ %whole.3.2.i.lcssa, %B1436.i ]
  %.814.i.022 = phi i64 [ %.876.i, %B1474.if.i ], [ %.824.i, %B1436.i ]
  %.811.i.021 = phi i64 [ %.880.i, %B1474.if.i ], [ %.784.i, %B1436.i ]
  %.876.i = add nsw i64 %.814.i.022, -1
  %.880.i = add nuw nsw i64 %.811.i.021, 1
  %14 = mul nsw i64 %.811.i.021, %.84.i
  %.908.i = getelementptr i8, ptr %.416.i, i64 %14
  %.909.i = load <16 x float>, ptr %.908.i, align 4, !noalias !0
  %.911.i = fcmp ogt <16 x float> %whole.4.2.i23, %.909.i
  %.913.i = fcmp uno <16 x float> %whole.4.2.i23, zeroinitializer
  %15 = select <16 x i1> %.913.i, <16 x i1> splat (i1 true), <16 x i1> %.911.i
  %.914.i = select <16 x i1> %15, <16 x float> %whole.4.2.i23, <16 x float> %.909.i
  %.867.i = icmp sgt i64 %.814.i.022, 1
  br i1 %.867.i, label %B1474.if.i, label %B1538.i

B1688.if.i:                                       ; preds = %B1688.if.i.preheader, %B1838.i
  %.978.i.035 = phi i64 [ %.1040.i, %B1838.i ], [ %.988.i, %B1688.if.i.preheader ]
  %.975.i.034 = phi i64 [ %.1044.i, %B1838.i ], [ %.946.i, %B1688.if.i.preheader ]
  %.1040.i = add nsw i64 %.978.i.035, -1
  %.1044.i = add nuw nsw i64 %.975.i.034, 1
  %16 = shl nsw i64 %.975.i.034, 2
  %invariant.gep = getelementptr i8, ptr %.251.i, i64 %16
  br i1 %.1156.i28.not, label %B1838.i, label %B1752.if.i

B1752.if.i:                                       ; preds = %B1688.if.i, %B1752.if.i
  %result.2.2.i31 = phi float [ %.1206.i, %B1752.if.i ], [ 0xFFF0000000000000, %B1688.if.i ]
  %.1100.i.029 = phi i64 [ %.1169.i, %B1752.if.i ], [ 0, %B1688.if.i ]
  %.1169.i = add nuw nsw i64 %.1100.i.029, 1
  %17 = mul nsw i64 %.1100.i.029, %.84.i
  %gep = getelementptr i8, ptr %invariant.gep, i64 %17
  %.1201.i = load float, ptr %gep, align 4, !noalias !0
  %.1203.i = fcmp ogt float %result.2.2.i31, %.1201.i
  %.1205.i = fcmp uno float %result.2.2.i31, 0.000000e+00
  %18 = select i1 %.1205.i, i1 true, i1 %.1203.i
  %.1206.i = select i1 %18, float %result.2.2.i31, float %.1201.i
  %exitcond.not = icmp eq i64 %.22.i, %.1169.i
  br i1 %exitcond.not, label %B1838.i, label %B1752.if.i

f32_max_columns.body.exit:                        ; preds = %B344.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_max_columns.body: %retptr"}
!2 = distinct !{!2, !"f32_max_columns.body"}
