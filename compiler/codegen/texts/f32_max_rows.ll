; LLVM 22.1.0, sources b9b28cdb3c4487cb79868027ebcbd2887888830ab3d35484958a31842ec2d13d
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_max_rows(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.35.i = getelementptr i8, ptr %.1, i64 64
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.37.i = sitofp i64 %.36.i to float
  %.81.i = sub i64 %.4, %.3
  %.127.i26.not = icmp slt i64 %.81.i, 1
  br i1 %.127.i26.not, label %f32_max_rows.body.exit, label %B190.if.i.lr.ph

B190.if.i.lr.ph:                                  ; preds = %.6
  %.21.i = getelementptr i8, ptr %.1, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.179.i = load i64, ptr %.1, align 8, !noalias !0
  %.180.i = lshr i64 %.179.i, 48
  %.182.i = load ptr, ptr %.2, align 8, !noalias !0
  %.183.i = and i64 %.179.i, 281474976710655
  %.184.i = getelementptr i64, ptr %.182.i, i64 %.180.i
  %.192.i = shl i64 %.22.i, 2
  %.206205.i = lshr i64 %.22.i, 6
  %.248.not.i = icmp eq i64 %.206205.i, 0
  %0 = and i64 %.22.i, 4032
  %.266.not.i = icmp ne i64 %0, 0
  %.267206.i = lshr i64 %.22.i, 12
  %.268.i = zext i1 %.266.not.i to i64
  %.269.i = add nuw nsw i64 %.267206.i, %.268.i
  %.702.i = and i64 %.22.i, -64
  %.742.i = and i64 %.22.i, 63
  %.785.i21.not = icmp eq i64 %.742.i, 0
  %.851.i = getelementptr i8, ptr %.1, i64 16
  %.852.i = load i64, ptr %.851.i, align 8, !noalias !0
  %.853.i = lshr i64 %.852.i, 48
  %.856.i = and i64 %.852.i, 281474976710655
  %.857.i = getelementptr i64, ptr %.182.i, i64 %.853.i
  %.291.i13.not30 = icmp eq i64 %.269.i, 0
  %.291.i13.not = select i1 %.248.not.i, i1 true, i1 %.291.i13.not30
  br label %B190.if.i

B1086.i.preheader:                                ; preds = %B928.i, %B190.if.i
  %whole.2.1.i.lcssa = phi <16 x float> [ splat (float 0xFFF0000000000000), %B190.if.i ], [ %.549.i, %B928.i ]
  br label %B1086.if.i

B928.i:                                           ; preds = %B580.if.i, %B432.if.i
  %a.2.2.i.lcssa = phi <16 x float> [ splat (float 0xFFF0000000000000), %B432.if.i ], [ %.475.i, %B580.if.i ]
  %b.2.2.i.lcssa = phi <16 x float> [ splat (float 0xFFF0000000000000), %B432.if.i ], [ %.487.i, %B580.if.i ]
  %c.2.2.i.lcssa = phi <16 x float> [ splat (float 0xFFF0000000000000), %B432.if.i ], [ %.500.i, %B580.if.i ]
  %d.2.2.i.lcssa = phi <16 x float> [ splat (float 0xFFF0000000000000), %B432.if.i ], [ %.513.i, %B580.if.i ]
  %.523.i = fcmp ogt <16 x float> %a.2.2.i.lcssa, %b.2.2.i.lcssa
  %.525.i = fcmp uno <16 x float> %a.2.2.i.lcssa, zeroinitializer
  %1 = select <16 x i1> %.525.i, <16 x i1> splat (i1 true), <16 x i1> %.523.i
  %.526.i = select <16 x i1> %1, <16 x float> %a.2.2.i.lcssa, <16 x float> %b.2.2.i.lcssa
  %.533.i = fcmp ogt <16 x float> %c.2.2.i.lcssa, %d.2.2.i.lcssa
  %.535.i = fcmp uno <16 x float> %c.2.2.i.lcssa, zeroinitializer
  %2 = select <16 x i1> %.535.i, <16 x i1> splat (i1 true), <16 x i1> %.533.i
  %.536.i = select <16 x i1> %2, <16 x float> %c.2.2.i.lcssa, <16 x float> %d.2.2.i.lcssa
  %.541.i = fcmp ogt <16 x float> %.526.i, %.536.i
  %.543.i = fcmp uno <16 x float> %.526.i, zeroinitializer
  %3 = select <16 x i1> %.543.i, <16 x i1> splat (i1 true), <16 x i1> %.541.i
  %.544.i = select <16 x i1> %3, <16 x float> %.526.i, <16 x float> %.536.i
  %.546.i = fcmp ogt <16 x float> %whole.2.1.i16, %.544.i
  %.548.i = fcmp uno <16 x float> %whole.2.1.i16, zeroinitializer
  %4 = select <16 x i1> %.548.i, <16 x i1> splat (i1 true), <16 x i1> %.546.i
  %.549.i = select <16 x i1> %4, <16 x float> %whole.2.1.i16, <16 x float> %.544.i
  %.291.i = icmp sgt i64 %.237.i.015, 1
  br i1 %.291.i, label %B432.if.i, label %B1086.i.preheader

B1144.i:                                          ; preds = %B1086.if.i
  br i1 %.785.i21.not, label %B1256.i, label %B1182.if.i

B1256.i:                                          ; preds = %B1182.if.i, %B1144.i
  %result.4.1.i.lcssa = phi float [ %.684.i, %B1144.i ], [ %.831.i, %B1182.if.i ]
  %.858.i = load ptr, ptr %.857.i, align 8, !noalias !0
  %.859.i = getelementptr i8, ptr %.858.i, i64 %.856.i
  %.864.i = shl nsw i64 %.68.i.028, 2
  %.872.i = fdiv float %result.4.1.i.lcssa, %.37.i
  %.875.i = getelementptr i8, ptr %.859.i, i64 %.864.i
  store float %.872.i, ptr %.875.i, align 4, !noalias !0
  %.127.i = icmp sgt i64 %.71.i.027, 1
  br i1 %.127.i, label %B190.if.i, label %f32_max_rows.body.exit

B190.if.i:                                        ; preds = %B190.if.i.lr.ph, %B1256.i
  %.68.i.028 = phi i64 [ %.3, %B190.if.i.lr.ph ], [ %.140.i, %B1256.i ]
  %.71.i.027 = phi i64 [ %.81.i, %B190.if.i.lr.ph ], [ %.136.i, %B1256.i ]
  %.136.i = add nsw i64 %.71.i.027, -1
  %.140.i = add i64 %.68.i.028, 1
  %.185.i = load ptr, ptr %.184.i, align 8, !noalias !0
  %.186.i = getelementptr i8, ptr %.185.i, i64 %.183.i
  %.193.i = mul i64 %.192.i, %.68.i.028
  %.194.i = getelementptr i8, ptr %.186.i, i64 %.193.i
  br i1 %.291.i13.not, label %B1086.i.preheader, label %B432.if.i

B432.if.i:                                        ; preds = %B190.if.i, %B928.i
  %whole.2.1.i16 = phi <16 x float> [ %.549.i, %B928.i ], [ splat (float 0xFFF0000000000000), %B190.if.i ]
  %.237.i.015 = phi i64 [ %.300.i, %B928.i ], [ %.269.i, %B190.if.i ]
  %.234.i.014 = phi i64 [ %.304.i, %B928.i ], [ 0, %B190.if.i ]
  %.300.i = add nsw i64 %.237.i.015, -1
  %.304.i = add nuw nsw i64 %.234.i.014, 64
  %.347.i = tail call i64 @llvm.smin.i64(i64 %.304.i, i64 %.206205.i)
  %.384.i = sub nsw i64 %.347.i, %.234.i.014
  %.427.i3.not = icmp slt i64 %.384.i, 1
  br i1 %.427.i3.not, label %B928.i, label %B580.if.i

B580.if.i:                                        ; preds = %B432.if.i, %B580.if.i
  %d.2.2.i9 = phi <16 x float> [ %.513.i, %B580.if.i ], [ splat (float 0xFFF0000000000000), %B432.if.i ]
  %c.2.2.i8 = phi <16 x float> [ %.500.i, %B580.if.i ], [ splat (float 0xFFF0000000000000), %B432.if.i ]
  %b.2.2.i7 = phi <16 x float> [ %.487.i, %B580.if.i ], [ splat (float 0xFFF0000000000000), %B432.if.i ]
  %a.2.2.i6 = phi <16 x float> [ %.475.i, %B580.if.i ], [ splat (float 0xFFF0000000000000), %B432.if.i ]
  %.374.i.05 = phi i64 [ %.436.i, %B580.if.i ], [ %.384.i, %B432.if.i ]
  %.371.i.04 = phi i64 [ %.440.i, %B580.if.i ], [ %.234.i.014, %B432.if.i ]
  %.436.i = add nsw i64 %.374.i.05, -1
  %.440.i = add nuw nsw i64 %.371.i.04, 1
  %5 = shl i64 %.371.i.04, 8
  %.469.i = getelementptr i8, ptr %.194.i, i64 %5
  %.470.i = load <16 x float>, ptr %.469.i, align 4, !noalias !0
  %.472.i = fcmp ogt <16 x float> %a.2.2.i6, %.470.i
  %.474.i = fcmp uno <16 x float> %a.2.2.i6, zeroinitializer
  %6 = select <16 x i1> %.474.i, <16 x i1> splat (i1 true), <16 x i1> %.472.i
  %.475.i = select <16 x i1> %6, <16 x float> %a.2.2.i6, <16 x float> %.470.i
  %.481.i = getelementptr i8, ptr %.469.i, i64 64
  %.482.i = load <16 x float>, ptr %.481.i, align 4, !noalias !0
  %.484.i = fcmp ogt <16 x float> %b.2.2.i7, %.482.i
  %.486.i = fcmp uno <16 x float> %b.2.2.i7, zeroinitializer
  %7 = select <16 x i1> %.486.i, <16 x i1> splat (i1 true), <16 x i1> %.484.i
  %.487.i = select <16 x i1> %7, <16 x float> %b.2.2.i7, <16 x float> %.482.i
  %.494.i = getelementptr i8, ptr %.469.i, i64 128
  %.495.i = load <16 x float>, ptr %.494.i, align 4, !noalias !0
  %.497.i = fcmp ogt <16 x float> %c.2.2.i8, %.495.i
  %.499.i = fcmp uno <16 x float> %c.2.2.i8, zeroinitializer
  %8 = select <16 x i1> %.499.i, <16 x i1> splat (i1 true), <16 x i1> %.497.i
  %.500.i = select <16 x i1> %8, <16 x float> %c.2.2.i8, <16 x float> %.495.i
  %.507.i = getelementptr i8, ptr %.469.i, i64 192
  %.508.i = load <16 x float>, ptr %.507.i, align 4, !noalias !0
  %.510.i = fcmp ogt <16 x float> %d.2.2.i9, %.508.i
  %.512.i = fcmp uno <16 x float> %d.2.2.i9, zeroinitializer
  %9 = select <16 x i1> %.512.i, <16 x i1> splat (i1 true), <16 x i1> %.510.i
  %.513.i = select <16 x i1> %9, <16 x float> %d.2.2.i9, <16 x float> %.508.i
  %.427.i = icmp samesign ugt i64 %.374.i.05, 1
  br i1 %.427.i, label %B580.if.i, label %B928.i

B1086.if.i:                                       ; preds = %B1086.i.preheader, %B1086.if.i
  %result.3.1.i20 = phi float [ 0xFFF0000000000000, %B1086.i.preheader ], [ %.684.i, %B1086.if.i ]
  %.584.i.018 = phi i64 [ 0, %B1086.i.preheader ], [ %.653.i, %B1086.if.i ]
  %.653.i = add nuw nsw i64 %.584.i.018, 1
  %.679.i = extractelement <16 x float> %whole.2.1.i.lcssa, i64 %.584.i.018
  %.681.i = fcmp ogt float %result.3.1.i20, %.679.i
  %.683.i = fcmp uno float %result.3.1.i20, 0.000000e+00
  %10 = select i1 %.683.i, i1 true, i1 %.681.i
  %.684.i = select i1 %10, float %result.3.1.i20, float %.679.i
  %exitcond.not = icmp eq i64 %.653.i, 16
  br i1 %exitcond.not, label %B1144.i, label %B1086.if.i

B1182.if.i:                                       ; preds = %B1144.i, %B1182.if.i
  %result.4.1.i24 = phi float [ %.831.i, %B1182.if.i ], [ %.684.i, %B1144.i ]
  %.732.i.023 = phi i64 [ %.794.i, %B1182.if.i ], [ %.742.i, %B1144.i ]
  %.729.i.022 = phi i64 [ %.798.i, %B1182.if.i ], [ %.702.i, %B1144.i ]
  %.794.i = add nsw i64 %.732.i.023, -1
  %.798.i = add nuw nsw i64 %.729.i.022, 1
  %11 = shl nsw i64 %.729.i.022, 2
  %.825.i = getelementptr i8, ptr %.194.i, i64 %11
  %.826.i = load float, ptr %.825.i, align 4, !noalias !0
  %.828.i = fcmp ogt float %result.4.1.i24, %.826.i
  %.830.i = fcmp uno float %result.4.1.i24, 0.000000e+00
  %12 = select i1 %.830.i, i1 true, i1 %.828.i
  %.831.i = select i1 %12, float %result.4.1.i24, float %.826.i
  %.785.i = icmp sgt i64 %.732.i.023, 1
  br i1 %.785.i, label %B1182.if.i, label %B1256.i

f32_max_rows.body.exit:                           ; preds = %B1256.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_max_rows.body: %retptr"}
!2 = distinct !{!2, !"f32_max_rows.body"}
