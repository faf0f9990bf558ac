; LLVM 22.1.0, sources 6f1b3a2728d4365e932656171f661a00e5ebb59f3e79d94e1e61ca036334730d
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_arg_max(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.31.i = getelementptr i8, ptr %.1, i64 40
  %.32.i = load i64, ptr %.31.i, align 8, !noalias !0
  %.84.i = sub i64 %.4, %.3
  %.129.i9.not = icmp slt i64 %.84.i, 1
  br i1 %.129.i9.not, label %f32_arg_max.body.exit, label %B192.if.i.lr.ph

B192.if.i.lr.ph:                                  ; preds = %.6
  %.19.i = getelementptr i8, ptr %.1, i64 32
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.43.i = getelementptr i8, ptr %.1, i64 48
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !0
  %.191.i = load i64, ptr %.1, align 8, !noalias !0
  %.192.i = lshr i64 %.191.i, 48
  %.194.i = load ptr, ptr %.2, align 8, !noalias !0
  %.195.i = and i64 %.191.i, 281474976710655
  %.196.i = getelementptr i64, ptr %.194.i, i64 %.192.i
  %.253.i = add i64 %.20.i, -1
  %spec.select2 = tail call i64 @llvm.smax.i64(i64 %.253.i, i64 0)
  %.296.i3.not = icmp slt i64 %.253.i, 1
  %.339.i = shl i64 %.32.i, 2
  %.418.not.i = icmp eq i64 %.44.i, 0
  %.468.i = getelementptr i8, ptr %.1, i64 16
  %.469.i = load i64, ptr %.468.i, align 8, !noalias !0
  %.470.i = lshr i64 %.469.i, 48
  %.473.i = and i64 %.469.i, 281474976710655
  %.474.i = getelementptr i64, ptr %.194.i, i64 %.470.i
  %0 = mul i64 %.253.i, %.32.i
  br label %B192.if.i

B498.i:                                           ; preds = %B428.if.i
  %.356.i = fcmp uno float %.343.i, 0.000000e+00
  br i1 %.356.i, label %B510.i, label %B520.i

B510.i:                                           ; preds = %B498.i
  %.362.i = fcmp ord float %largest.2.1.i6, 0.000000e+00
  %1 = select i1 %.362.i, i1 true, i1 %.418.not.i
  br label %B520.i

B520.i:                                           ; preds = %B428.if.i, %B510.i, %B498.i
  %"$phi520.2.3.2.i" = phi i1 [ %.418.not.i, %B428.if.i ], [ %1, %B510.i ], [ true, %B498.i ]
  %.374.i = fcmp ogt float %.343.i, %largest.2.1.i6
  br i1 %.374.i, label %B578.i, label %B534.i

B534.i:                                           ; preds = %B520.i
  %.381.i = fcmp ord float %.343.i, 0.000000e+00
  %.387.i = fcmp uno float %largest.2.1.i6, 0.000000e+00
  %or.cond98.i.not13 = or i1 %.381.i, %.387.i
  %or.cond = select i1 %or.cond98.i.not13, i1 %"$phi520.2.3.2.i", i1 false
  br i1 %or.cond, label %B586.i, label %B578.i

B578.i:                                           ; preds = %B534.i, %B520.i
  br label %B586.i

B586.i:                                           ; preds = %B534.i, %B578.i
  %largest.3.3.i = phi float [ %.343.i, %B578.i ], [ %largest.2.1.i6, %B534.i ]
  %place.3.3.i = phi i64 [ %.240.i.04, %B578.i ], [ %place.2.1.i7, %B534.i ]
  %exitcond.not = icmp eq i64 %.240.i.04, %spec.select2
  br i1 %exitcond.not, label %B588.i, label %B428.if.i

B588.i:                                           ; preds = %B586.i, %B192.if.i
  %place.2.1.i.lcssa = phi i64 [ 0, %B192.if.i ], [ %place.3.3.i, %B586.i ]
  %.475.i = load ptr, ptr %.474.i, align 8, !noalias !0
  %.476.i = getelementptr i8, ptr %.475.i, i64 %.473.i
  %.481.i = shl nsw i64 %.71.i.011, 3
  %.485.i = getelementptr i8, ptr %.476.i, i64 %.481.i
  store i64 %place.2.1.i.lcssa, ptr %.485.i, align 4, !noalias !0
  %.129.i = icmp sgt i64 %.74.i.010, 1
  br i1 %.129.i, label %B192.if.i, label %f32_arg_max.body.exit

B192.if.i:                                        ; preds = %B192.if.i.lr.ph, %B588.i
  %.71.i.011 = phi i64 [ %.3, %B192.if.i.lr.ph ], [ %.142.i, %B588.i ]
  %.74.i.010 = phi i64 [ %.84.i, %B192.if.i.lr.ph ], [ %.138.i, %B588.i ]
  %.138.i = add nsw i64 %.74.i.010, -1
  %.142.i = add i64 %.71.i.011, 1
  %.172.i = udiv i64 %.71.i.011, %.32.i
  %reass.add = mul i64 %.172.i, %0
  %.181.i = add i64 %reass.add, %.71.i.011
  %.197.i = load ptr, ptr %.196.i, align 8, !noalias !0
  %.198.i = getelementptr i8, ptr %.197.i, i64 %.195.i
  %.202.i = shl nsw i64 %.181.i, 2
  %.203.i = getelementptr i8, ptr %.198.i, i64 %.202.i
  br i1 %.296.i3.not, label %B588.i, label %B428.if.i.preheader

B428.if.i.preheader:                              ; preds = %B192.if.i
  %.209.i = load float, ptr %.203.i, align 4, !noalias !0
  br label %B428.if.i

B428.if.i:                                        ; preds = %B428.if.i.preheader, %B586.i
  %place.2.1.i7 = phi i64 [ %place.3.3.i, %B586.i ], [ 0, %B428.if.i.preheader ]
  %largest.2.1.i6 = phi float [ %largest.3.3.i, %B586.i ], [ %.209.i, %B428.if.i.preheader ]
  %.240.i.04 = phi i64 [ %.309.i, %B586.i ], [ 1, %B428.if.i.preheader ]
  %.309.i = add nuw i64 %.240.i.04, 1
  %.340.i = mul i64 %.339.i, %.240.i.04
  %.342.i = getelementptr i8, ptr %.203.i, i64 %.340.i
  %.343.i = load float, ptr %.342.i, align 4, !noalias !0
  %.349.i = fcmp oeq float %.343.i, %largest.2.1.i6
  br i1 %.349.i, label %B520.i, label %B498.i

f32_arg_max.body.exit:                            ; preds = %B588.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_arg_max.body: %retptr"}
!2 = distinct !{!2, !"f32_arg_max.body"}
