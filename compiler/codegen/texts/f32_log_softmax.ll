; LLVM 22.1.0, sources 9e449da9b4c610525a90882804cd31d3cc91770f91b852e8ad0dc24533a23e60
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_log_softmax(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.35.i = getelementptr i8, ptr %.1, i64 40
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.41.i = shl nsw i64 %.36.i, 2
  %.46.i = getelementptr i8, ptr %.2, i64 16
  %.47.i = load ptr, ptr %.46.i, align 8, !noalias !0
  %.55.i = getelementptr i8, ptr %.47.i, i64 %.41.i
  %.95.i = sub i64 %.4, %.3
  %.141.i24.not = icmp slt i64 %.95.i, 1
  br i1 %.141.i24.not, label %f32_log_softmax.body.exit, label %B224.if.i.lr.ph

B224.if.i.lr.ph:                                  ; preds = %.6
  %.21.i = getelementptr i8, ptr %.1, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %0 = mul i64 %.41.i, %.22.i
  %.190.i = load i64, ptr %.1, align 8, !noalias !0
  %.191.i = lshr i64 %.190.i, 48
  %.193.i = load ptr, ptr %.2, align 8, !noalias !0
  %.194.i = and i64 %.190.i, 281474976710655
  %.195.i = getelementptr i64, ptr %.193.i, i64 %.191.i
  %.219.i = getelementptr i8, ptr %.1, i64 16
  %.220.i = load i64, ptr %.219.i, align 8, !noalias !0
  %.221.i = lshr i64 %.220.i, 48
  %.224.i = and i64 %.220.i, 281474976710655
  %.225.i = getelementptr i64, ptr %.193.i, i64 %.221.i
  %.319.i9.not = icmp slt i64 %.36.i, 1
  %.405.i = add i64 %.22.i, -1
  %spec.select4 = tail call i64 @llvm.smax.i64(i64 %.405.i, i64 0)
  %.448.i5.not = icmp slt i64 %.405.i, 1
  %.530.i = icmp eq i64 %.36.i, 1
  %"$phi764.1.2.1.i" = select i1 %.530.i, i64 %.22.i, i64 %.36.i
  %.574.i = getelementptr i8, ptr %.1, i64 48
  %.575.i = load i64, ptr %.574.i, align 8, !noalias !0
  %.576.i = icmp slt i64 %.575.i, 0
  %.577.i = getelementptr i8, ptr %.2, i64 8
  %.578.i = load ptr, ptr %.577.i, align 8, !noalias !0
  %.579.i = tail call i64 @llvm.smax.i64(i64 %.575.i, i64 0)
  %.580.i = getelementptr i64, ptr %.578.i, i64 %.579.i
  %1 = tail call i64 @llvm.smax.i64(i64 %.22.i, i64 0)
  %storemerge287.i = select i1 %.530.i, i64 1, i64 %1
  %.666.i12.not = icmp eq i64 %storemerge287.i, 0
  %.808.i18.not = icmp slt i64 %.22.i, 1
  %.1007.i = getelementptr i8, ptr %.1, i64 56
  %.1036.i = getelementptr i8, ptr %.1, i64 64
  br label %B224.if.i

B222.i.loopexit:                                  ; preds = %B1382.if.i, %B1202.i
  %.141.i = icmp sgt i64 %.85.i.025, 1
  br i1 %.141.i, label %B224.if.i, label %f32_log_softmax.body.exit

B624.i:                                           ; preds = %B530.if.i, %B446.if.i
  %found.2.2.i.lcssa = phi float [ %.364.i, %B446.if.i ], [ %.498.i, %B530.if.i ]
  %.510.i = getelementptr i8, ptr %.47.i, i64 %3
  store float %found.2.2.i.lcssa, ptr %.510.i, align 4, !noalias !0
  %.521.i = getelementptr i8, ptr %.55.i, i64 %3
  store float 0.000000e+00, ptr %.521.i, align 4, !noalias !0
  %exitcond27.not = icmp eq i64 %.36.i, %.332.i
  br i1 %exitcond27.not, label %B726.i, label %B446.if.i

B726.i:                                           ; preds = %B624.i, %B224.if.i
  br i1 %.666.i12.not, label %B970.i, label %B850.if.i.lr.ph

B850.if.i.lr.ph:                                  ; preds = %B726.i
  %.581.i = load i64, ptr %.580.i, align 8, !noalias !0
  %.582.i = select i1 %.576.i, i64 0, i64 %.581.i
  %.719.i = inttoptr i64 %.582.i to ptr
  br label %B850.if.i

B970.i:                                           ; preds = %B850.if.i, %B726.i
  br i1 %.808.i18.not, label %B1202.i, label %B1000.if.i

B1000.i.loopexit:                                 ; preds = %B1034.if.i, %B1000.if.i
  %exitcond30.not = icmp eq i64 %.22.i, %.821.i
  br i1 %exitcond30.not, label %B1202.i, label %B1000.if.i

B1202.i:                                          ; preds = %B1000.i.loopexit, %B970.i
  %.1008.i = load i64, ptr %.1007.i, align 8, !noalias !0
  %.1009.i = icmp slt i64 %.1008.i, 0
  %.1012.i = tail call i64 @llvm.smax.i64(i64 %.1008.i, i64 0)
  %.1013.i = getelementptr i64, ptr %.578.i, i64 %.1012.i
  %.1014.i = load i64, ptr %.1013.i, align 8, !noalias !0
  %.1015.i = select i1 %.1009.i, i64 0, i64 %.1014.i
  %.1024.i = inttoptr i64 %.1015.i to ptr
  tail call void %.1024.i(ptr %.55.i, ptr %.55.i, ptr %.235.i, ptr %.235.i, ptr %.235.i, ptr %.235.i, ptr %.235.i, i64 %.36.i) #0, !noalias !0
  br i1 %.666.i12.not, label %B222.i.loopexit, label %B1382.if.i.lr.ph

B1382.if.i.lr.ph:                                 ; preds = %B1202.i
  %.1037.i = load i64, ptr %.1036.i, align 8, !noalias !0
  %.1038.i = icmp slt i64 %.1037.i, 0
  %.1041.i = tail call i64 @llvm.smax.i64(i64 %.1037.i, i64 0)
  %.1042.i = getelementptr i64, ptr %.578.i, i64 %.1041.i
  %.1043.i = load i64, ptr %.1042.i, align 8, !noalias !0
  %.1044.i = select i1 %.1038.i, i64 0, i64 %.1043.i
  %.1183.i = inttoptr i64 %.1044.i to ptr
  br label %B1382.if.i

B224.if.i:                                        ; preds = %B224.if.i.lr.ph, %B222.i.loopexit
  %.82.i.026 = phi i64 [ %.3, %B224.if.i.lr.ph ], [ %.154.i, %B222.i.loopexit ]
  %.85.i.025 = phi i64 [ %.95.i, %B224.if.i.lr.ph ], [ %.150.i, %B222.i.loopexit ]
  %.150.i = add nsw i64 %.85.i.025, -1
  %.154.i = add i64 %.82.i.026, 1
  %2 = mul i64 %0, %.82.i.026
  %.196.i = load ptr, ptr %.195.i, align 8, !noalias !0
  %.197.i = getelementptr i8, ptr %.196.i, i64 %.194.i
  %.205.i = getelementptr i8, ptr %.197.i, i64 %2
  %.226.i = load ptr, ptr %.225.i, align 8, !noalias !0
  %.227.i = getelementptr i8, ptr %.226.i, i64 %.224.i
  %.235.i = getelementptr i8, ptr %.227.i, i64 %2
  br i1 %.319.i9.not, label %B726.i, label %B446.if.i

B446.if.i:                                        ; preds = %B224.if.i, %B624.i
  %.263.i.010 = phi i64 [ %.332.i, %B624.i ], [ 0, %B224.if.i ]
  %.332.i = add nuw nsw i64 %.263.i.010, 1
  %3 = shl nsw i64 %.263.i.010, 2
  %.363.i = getelementptr i8, ptr %.205.i, i64 %3
  %.364.i = load float, ptr %.363.i, align 4, !noalias !0
  br i1 %.448.i5.not, label %B624.i, label %B530.if.i

B530.if.i:                                        ; preds = %B446.if.i, %B530.if.i
  %found.2.2.i8 = phi float [ %.498.i, %B530.if.i ], [ %.364.i, %B446.if.i ]
  %.392.i.06 = phi i64 [ %.461.i, %B530.if.i ], [ 1, %B446.if.i ]
  %.461.i = add nuw i64 %.392.i.06, 1
  %4 = mul nsw i64 %.392.i.06, %.41.i
  %gep = getelementptr i8, ptr %.363.i, i64 %4
  %.493.i = load float, ptr %gep, align 4, !noalias !0
  %.495.i = fcmp ogt float %found.2.2.i8, %.493.i
  %.497.i = fcmp uno float %found.2.2.i8, 0.000000e+00
  %5 = select i1 %.497.i, i1 true, i1 %.495.i
  %.498.i = select i1 %5, float %found.2.2.i8, float %.493.i
  %exitcond.not = icmp eq i64 %.392.i.06, %spec.select4
  br i1 %exitcond.not, label %B624.i, label %B530.if.i

B850.if.i:                                        ; preds = %B850.if.i.lr.ph, %B850.if.i
  %.610.i.013 = phi i64 [ 0, %B850.if.i.lr.ph ], [ %.679.i, %B850.if.i ]
  %.679.i = add nuw nsw i64 %.610.i.013, 1
  %6 = mul nsw i64 %.610.i.013, %.41.i
  %.707.i = getelementptr i8, ptr %.235.i, i64 %6
  %.711.i = getelementptr i8, ptr %.205.i, i64 %6
  tail call void %.719.i(ptr %.707.i, ptr %.711.i, ptr %.47.i, ptr %.235.i, ptr %.235.i, ptr %.235.i, ptr %.235.i, i64 %"$phi764.1.2.1.i") #0, !noalias !0
  %exitcond28.not = icmp eq i64 %.679.i, %storemerge287.i
  br i1 %exitcond28.not, label %B970.i, label %B850.if.i

B1000.if.i:                                       ; preds = %B970.i, %B1000.i.loopexit
  %.752.i.019 = phi i64 [ %.821.i, %B1000.i.loopexit ], [ 0, %B970.i ]
  %.821.i = add nuw nsw i64 %.752.i.019, 1
  br i1 %.319.i9.not, label %B1000.i.loopexit, label %B1034.if.i.lr.ph

B1034.if.i.lr.ph:                                 ; preds = %B1000.if.i
  %7 = mul nuw nsw i64 %.752.i.019, %.41.i
  %8 = getelementptr i8, ptr %.235.i, i64 %7
  br label %B1034.if.i

B1034.if.i:                                       ; preds = %B1034.if.i.lr.ph, %B1034.if.i
  %.873.i.016 = phi i64 [ 0, %B1034.if.i.lr.ph ], [ %.942.i, %B1034.if.i ]
  %.942.i = add nuw nsw i64 %.873.i.016, 1
  %9 = shl nsw i64 %.873.i.016, 2
  %.969.i = getelementptr i8, ptr %.55.i, i64 %9
  %.970.i = load float, ptr %.969.i, align 4, !noalias !0
  %.977.i = getelementptr i8, ptr %8, i64 %9
  %.978.i = load float, ptr %.977.i, align 4, !noalias !0
  %.979.i = fadd float %.970.i, %.978.i
  store float %.979.i, ptr %.969.i, align 4, !noalias !0
  %exitcond29.not = icmp eq i64 %.36.i, %.942.i
  br i1 %exitcond29.not, label %B1000.i.loopexit, label %B1034.if.i

B1382.if.i:                                       ; preds = %B1382.if.i.lr.ph, %B1382.if.i
  %.1074.i.022 = phi i64 [ 0, %B1382.if.i.lr.ph ], [ %.1143.i, %B1382.if.i ]
  %.1143.i = add nuw nsw i64 %.1074.i.022, 1
  %10 = mul nsw i64 %.1074.i.022, %.41.i
  %.1171.i = getelementptr i8, ptr %.235.i, i64 %10
  %.1175.i = getelementptr i8, ptr %.205.i, i64 %10
  tail call void %.1183.i(ptr %.1171.i, ptr %.1175.i, ptr %.47.i, ptr %.55.i, ptr %.235.i, ptr %.235.i, ptr %.235.i, i64 %"$phi764.1.2.1.i") #0, !noalias !0
  %exitcond31.not = icmp eq i64 %.1143.i, %storemerge287.i
  br i1 %exitcond31.not, label %B222.i.loopexit, label %B1382.if.i

f32_log_softmax.body.exit:                        ; preds = %B222.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_log_softmax.body: %retptr"}
!2 = distinct !{!2, !"f32_log_softmax.body"}
